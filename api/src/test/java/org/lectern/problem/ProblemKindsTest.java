package org.lectern.problem;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is listed is what is thrown, as the source says. */
class ProblemKindsTest {
  /** Put together from words, such as {@code "last-" + word}. */
  private static final Set<String> COMPOSED =
      Set.of(
          "not-your-class",
          "not-your-course",
          "last-author",
          "last-owner",
          "not-a-teacher",
          "not-a-session-admin");

  /** The code, as far as the dot where one code has several sentences. */
  private static final String WORD = "\"([a-z0-9]+(?:-[a-z0-9]+)*)(?:\\.[a-z0-9-]+)?\"";

  /** Those whose first argument is the code, or the second after a pointer, a status, a context. */
  private static final Pattern THROWN =
      Pattern.compile(
          "\\b(?:unauthorized|forbidden|conflict|unavailable|busy|tooLarge|plain|from|until"
              + "|malformed\\([^()\",]*(?:\"[\\w-]*\")?,|EdgeAnswers\\.send\\(\\s*context,\\s*\\d+,"
              + "|refuse\\(\\s*\\d+,|later\\(\\s*\\d+,)\\(?\\s*"
              + WORD);

  private static final Pattern NOT_FOUND =
      Pattern.compile("(?:notFound|only)\\(\\s*\"([a-z -]+)\"");
  private static final Pattern OF_STATUS = Pattern.compile("case \\d+ -> " + WORD + ";");

  private static String source;

  @BeforeAll
  static void read() throws IOException {
    try (var files = Files.walk(Path.of("src/main/java"))) {
      var text = new StringBuilder();
      for (var file : files.filter(it -> it.toString().endsWith(".java")).sorted().toList()) {
        text.append(Files.readString(file));
      }
      source = text.toString();
    }
  }

  @Test
  void listsWhateverIsThrown() {
    var unlisted = new TreeSet<String>(thrown());
    unlisted.removeAll(listed());
    assertEquals(Set.of(), unlisted);
  }

  @Test
  void listsNothingThatNobodyThrows() {
    var unused = new TreeSet<>(listed());
    unused.removeAll(thrown());
    unused.removeIf(code -> source.contains("\"" + code + "\""));
    assertEquals(Set.of(), unused);
  }

  @Test
  void saysOfEachWhenItHappensAndWhatToDo() {
    var codes = ProblemKind.all().stream().map(ProblemKind::code).toList();
    assertEquals(List.copyOf(new TreeSet<>(codes)), codes.stream().sorted().toList());
    for (var kind : ProblemKind.all()) {
      assertEquals(true, kind.when().endsWith(".") && kind.mend().endsWith("."), kind.code());
      assertEquals(false, kind.statuses().isEmpty(), kind.code());
    }
  }

  private static Set<String> listed() {
    return ProblemKind.all().stream().map(ProblemKind::code).collect(toCollection(TreeSet::new));
  }

  private static Set<String> thrown() {
    var codes = new TreeSet<>(COMPOSED);
    Stream.of(THROWN, OF_STATUS)
        .flatMap(pattern -> pattern.matcher(source).results())
        .forEach(found -> codes.add(found.group(1)));
    NOT_FOUND
        .matcher(source)
        .results()
        .forEach(found -> codes.add(found.group(1).replace(' ', '-') + "-not-found"));
    return codes;
  }
}
