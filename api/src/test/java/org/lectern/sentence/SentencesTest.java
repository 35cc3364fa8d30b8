package org.lectern.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lectern.access.Extension;
import org.lectern.access.dates.DateFault;
import org.lectern.access.dates.DateWarning;
import org.lectern.access.words.EnumWord;
import org.lectern.csv.CsvFault;
import org.lectern.sentence.SaidInCode.Said;

/**
 * What the code says by key stands in the file, with as many gaps; and nothing else stands there.
 */
class SentencesTest {
  private static final Path FILES = Path.of("src/main/resources/sentences");

  /** Put together, such as {@code "last-" + word} or {@code code + ".named"}. */
  private static final Pattern COMPOSED =
      Pattern.compile(
          "not-your-(course|class)|last-(author|owner)|no-(author|owner)"
              + "|not-an?-(learner|teacher|session-admin|admin)"
              + "|no-(session-coach|manager|owner|author)\\.left(-more)?"
              + "|unknown-(course|class)\\.(un)?named|unknown-(user|session)\\.suggested"
              + "|wrong-type\\.send-(text|id|instant|day|flag|number|list|object)"
              + "|status\\.\\d{3}");

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

  private static SaidInCode code;

  @BeforeAll
  static void read() throws IOException {
    code = SaidInCode.read(Path.of("src/main/java"));
  }

  @Test
  void haveTheWordsThatTheCodeAsksFor() {
    assertTrue(code.said.size() > 200, "only " + code.said.size() + " were found");
    assertEquals(List.of(), code.said.stream().filter(said -> !isThere(said)).toList());
  }

  private static boolean isThere(Said said) {
    var named = Language.ENGLISH.keys().stream().filter(key -> isOf(said, key)).toList();
    return !named.isEmpty()
        && named.stream().allMatch(key -> Language.ENGLISH.gaps(key) == said.args());
  }

  private static boolean isOf(Said said, String key) {
    if (!said.isBeginning()) return key.equals(said.key());
    var rest = key.startsWith(said.key()) ? key.substring(said.key().length()) : ".";
    return rest.indexOf('.') < 0 && COMPOSED.matcher(key).matches();
  }

  @Test
  void haveTheWordsOfEveryReasonOfTheRules() {
    for (var code : DateFault.Code.values()) {
      assertEquals(code.numbers().size(), Language.ENGLISH.gaps(code.word()), code.word());
    }
    assertEquals(0, Language.ENGLISH.gaps(EnumWord.of(Extension.Refusal.NO_END_TO_EXTEND)));
    assertEquals(1, Language.ENGLISH.gaps(EnumWord.of(Extension.Refusal.NOT_LATER_THAN_END)));
    for (var code : DateWarning.Code.values()) Sentence.of(EnumWord.of(code));
    for (var code : CsvFault.Code.values()) Sentence.of(EnumWord.of(code));
  }

  @Test
  void areAllSaidSomewhere() {
    var silent = new TreeSet<>(Language.ENGLISH.keys());
    silent.removeAll(code.texts);
    silent.removeIf(key -> COMPOSED.matcher(key).matches());
    code.said.forEach(said -> silent.remove(said.key()));
    reasons().map(EnumWord::of).forEach(silent::remove);
    assertEquals(Set.of(), silent);
  }

  private static Stream<Enum<?>> reasons() {
    return Stream.of(
            DateFault.Code.values(),
            DateWarning.Code.values(),
            Extension.Refusal.values(),
            CsvFault.Code.values())
        .flatMap(Stream::of);
  }

  @Test
  void takeEveryArgumentInEachLanguage() throws IOException {
    try (var files = Files.list(FILES)) {
      for (var file : files.toList()) {
        var language = Language.of(file.getFileName().toString().replace(".properties", ""));
        assertEquals(gaps(Language.ENGLISH), gaps(language), file.toString());
      }
    }
  }

  private static Map<String, Integer> gaps(Language language) {
    var gaps = new TreeMap<String, Integer>();
    for (var key : language.keys()) gaps.put(key, language.gaps(key));
    return gaps;
  }

  @Test
  void countTheirArgumentsFromNought() throws IOException {
    try (var files = Files.list(FILES)) {
      for (var file : files.toList()) {
        for (var line : Files.readAllLines(file)) {
          if (line.startsWith("#")) continue;
          var gaps = new TreeSet<Integer>();
          GAP.matcher(line).results().forEach(gap -> gaps.add(Integer.valueOf(gap.group(1))));
          assertTrue(gaps.isEmpty() || gaps.last() == gaps.size() - 1, line);
        }
      }
    }
  }

  @Test
  void haveOneLineEach() throws IOException {
    var keys =
        Files.readAllLines(FILES.resolve("en.properties")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf(" = ")))
            .toList();
    assertEquals(keys.size(), new TreeSet<>(keys).size());
    assertEquals(Language.ENGLISH.keys(), new TreeSet<>(keys));
  }
}
