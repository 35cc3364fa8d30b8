package org.lectern.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.text.Trimmed;

class CsvRoundTripTest {
  private static final List<String> THREE = List.of("first", "second", "third");

  @Property
  void whatIsWrittenIsReadAgainButForItsEnds(@ForAll("rows") List<List<String>> rows) {
    assertEquals(trimmed(withText(rows)), readAgain(THREE, write(THREE, rows)));
  }

  @Property
  void soAreFilesWithOneColumn(@ForAll("cells") String cell) {
    var rows = List.of(List.of(cell));
    assertEquals(
        trimmed(withText(rows)), readAgain(List.of("first"), write(List.of("first"), rows)));
  }

  @Test
  void tellsSpreadsheetsWhatItIsAndIsReadAgain() {
    var text = new StringBuilder();
    CsvWriter.forPeople(text).write(List.of("first"));
    assertEquals("\uFEFFfirst\r\n", text.toString());
    assertEquals(List.of(), readAgain(List.of("first"), text.toString()));
  }

  /** Rows in which nothing can be seen are blank lines. */
  private static List<List<String>> withText(List<List<String>> rows) {
    return rows.stream().filter(row -> !row.stream().allMatch(Trimmed::isEmpty)).toList();
  }

  /** What cannot be seen at the ends of a cell is not read. */
  private static List<List<String>> trimmed(List<List<String>> rows) {
    return rows.stream().map(row -> row.stream().map(Trimmed::of).toList()).toList();
  }

  @ParameterizedTest(name = "{0} is written as {1}")
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          anna,    anna
          =1+1,    '=1+1
          +49,     '+49
          -1,      '-1
          @anna,   '@anna
          'tis,    ''tis
          it's,    it's
          a;b,     "a;b"
          say "x", "say ""x""\"
          """)
  void quotesAndDefuses(String cell, String written) {
    assertEquals("first\r\n" + written + "\r\n", write(List.of("first"), List.of(List.of(cell))));
  }

  @Test
  void writesNothingForNull() {
    var row = new ArrayList<String>();
    row.add("a");
    row.add(null);
    assertEquals("first,second\r\na,\r\n", write(List.of("first", "second"), List.of(row)));
  }

  private static String write(List<String> header, List<List<String>> rows) {
    var text = new StringBuilder();
    var writer = new CsvWriter(text);
    writer.write(header);
    rows.forEach(writer::write);
    return text.toString();
  }

  private static List<List<String>> readAgain(List<String> header, String text) {
    var columns = CsvColumns.requiring(header.toArray(String[]::new));
    var rows = new ArrayList<List<String>>();
    CsvReader.open(() -> new ByteArrayInputStream(text.getBytes(UTF_8)), columns)
        .forEachRemaining(row -> rows.add(header.stream().map(row::cell).toList()));
    return rows;
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return cells().list().ofSize(THREE.size()).list().ofMaxSize(5);
  }

  @Provide
  Arbitrary<String> cells() {
    var awkward = Arbitraries.strings().withChars("ab,;\t\"'\r\n\\=+-@| é€😀".toCharArray());
    var any = Arbitraries.strings().excludeChars('\0').filter(CsvRoundTripTest::isUtf8);
    return Arbitraries.oneOf(awkward.ofMaxLength(8).filter(CsvRoundTripTest::isUtf8), any);
  }

  private static boolean isUtf8(String text) {
    return UTF_8.newEncoder().canEncode(text);
  }
}
