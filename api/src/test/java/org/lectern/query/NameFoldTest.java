package org.lectern.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.Given;
import org.lectern.text.Trimmed;

/** The database's folds, held against what the JDK knows of Unicode. */
@QuarkusTest
class NameFoldTest {
  /** All planes in which characters are, but for the private ones. */
  private static final String CHARACTERS =
      """
      select cast(i as text) as word, name_fold(chr(i)) as fold from (
        select generate_series(1, 55295) union all select generate_series(57344, 205743)
        union all select generate_series(917504, 921599)) as c(i)
      where name_fold(chr(i)) <> chr(i)""";

  private static final String WORDS =
      "select word, %s(word) as fold from unnest(cast(:words as text[])) as w(word)";

  private static final String[] ALPHABETS = {
    "abcxyzABCXYZ",
    "éÉçÇåÅñÑřŘßẞ",
    "łŁøØđĐıIİiæÆœŒþÞðÐ",
    "ΑΒΓάΆσςΣᾳᾼ",
    "абвйЙёЁЖж",
    "աԱբԲ",
    "가각힣",
    "ｱｶﾞガが",
    "①ﬁ™½²Ａａ",
    " \u00A0\u3000\u2003",
    "'’-–.·",
    "王小明"
  };

  @Test
  void makesTwoCharactersOneExactlyWhereUnicodeDoes() {
    var folds = characters();
    Map<String, String> one = new HashMap<>();
    Map<String, String> other = new HashMap<>();
    var wrong = new TreeMap<String, String>();
    for (int i = 1; i < 0x20000; i++) {
      if (!isAssigned(i)) continue;
      var database = folds.getOrDefault(i, Character.toString(i));
      var unicode = unicode(Character.toString(i));
      if (!database.equals(one.computeIfAbsent(unicode, none -> database))
          || !unicode.equals(other.computeIfAbsent(database, none -> unicode))) {
        wrong.put("U+%04X".formatted(i), database);
      }
    }
    assertEquals(Map.of(), wrong);
  }

  @Test
  void findsNothingExactlyWhereNothingIsSeenAtTheEndOfAText() {
    var folds = characters();
    var wrong = new ArrayList<String>();
    for (int i = 1; i < 0xE1000; i++) {
      var isUnseen = Trimmed.isEmpty(Character.toString(i));
      if (!isSurrogate(i) && "".equals(folds.get(i)) != isUnseen) wrong.add("U+%04X".formatted(i));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void foldsAllWaysToWriteATextToOne() {
    var random = new Random(20261127);
    for (int round = 0; round < 20; round++) {
      var ways = new ArrayList<String>();
      for (int i = 0; i < 50; i++) ways.addAll(ways(text(random), random));
      var folds = fold("name_fold", ways);
      for (int i = 0; i < ways.size(); i++) {
        var first = ways.get(i - i % 7);
        assertEquals(folds.get(first), folds.get(ways.get(i)), first + " and " + ways.get(i));
      }
    }
  }

  @Test
  void leavesAFoldAsItIs() {
    var random = new Random(1);
    var texts = new ArrayList<String>();
    for (int i = 0; i < 1_000; i++) texts.add(text(random));
    var folds = List.copyOf(fold("name_fold", texts).values());
    fold("name_fold", folds).forEach((once, twice) -> assertEquals(once, twice));
  }

  @ParameterizedTest(name = "{0} is searched as {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Łuka                   | luka
          SØREN                  | soren
          Weiß                   | weiss
          WEIẞ                   | weiss
          Ægir                   | aegir
          Œuvre                  | oeuvre
          Þórs                   | thors
          Đorđe                  | dorde
          Guðrún                 | gudrun
          Ħal Ghaxaq             | hal ghaxaq
          Elif Yılmaz            | elif yilmaz
          İzmir 2026             | izmir 2026
          Tiếng Việt             | tieng viet
          Ёлка Йод               | елка иод
          Ὀδυσσεύς               | οδυσσευσ
          O’Neill                | oneill
          O'NEILL                | oneill
          Oʼneill                | oneill
          O´Neill                | oneill
          Example, Ann           | example ann
          "Ann  Example"         | ann example
          Jean–Luc_de.la-Tour    | jean luc de la tour
          100 % (50\\50)         | 100 50 50
          C++ $5                 | c++ $5
          「東京」・大阪         | 東京 大阪
          ann.e@example.org      | ann e example org
          """)
  void searchesAsReadersRead(String text, String folded) {
    assertEquals(folded, fold("search_fold", List.of(text)).get(text));
  }

  private static Map<Integer, String> characters() {
    var folds = new HashMap<Integer, String>();
    query(CHARACTERS, null).forEach((i, fold) -> folds.put(Integer.parseInt(i), fold));
    return folds;
  }

  private static Map<String, String> fold(String function, List<String> words) {
    return query(WORDS.formatted(function), words.toArray(String[]::new));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> query(String sql, String[] words) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              var query = Given.bean(EntityManager.class).createNativeQuery(sql, Tuple.class);
              if (words != null) query.setParameter("words", words);
              var folds = new HashMap<String, String>();
              for (var row : (List<Tuple>) query.getResultList()) {
                folds.put(row.get(0, String.class), row.get(1, String.class));
              }
              return folds;
            });
  }

  /** NFKC, full case folding, one kind of space, and nothing that cannot be seen. */
  private static String unicode(String text) {
    var plain =
        Normalizer.normalize(cased(cased(Normalizer.normalize(text, Form.NFKC))), Form.NFKC);
    return Trimmed.isEmpty(plain) ? "" : Trimmed.of(plain);
  }

  /** A dotless i is no i where case alone is folded. */
  private static String cased(String text) {
    return text.equals("ı") ? text : text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static String text(Random random) {
    var text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      var alphabet = ALPHABETS[random.nextInt(ALPHABETS.length)];
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return "x" + text + "y";
  }

  /** Seven of them, the text as it is first. */
  private static List<String> ways(String text, Random random) {
    var at = 1 + random.nextInt(text.length() - 1);
    return List.of(
        text,
        Normalizer.normalize(text, Form.NFC),
        Normalizer.normalize(text, Form.NFD),
        Normalizer.normalize(text, Form.NFKC),
        Normalizer.normalize(text, Form.NFKD),
        text.replace(" ", " \u00A0\t"),
        "\u200B" + text.substring(0, at) + "\u2060" + text.substring(at) + "\u00A0");
  }

  private static boolean isAssigned(int character) {
    return switch (Character.getType(character)) {
      case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE -> false;
      default -> true;
    };
  }

  private static boolean isSurrogate(int character) {
    return Character.getType(character) == Character.SURROGATE;
  }
}
