package org.lectern.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.csv.CsvFault.Code;

class CsvReaderTest {
  private static final CsvColumns KIND =
      CsvColumns.requiring("session")
          .andOneOf("username", "email")
          .andMaybe("action", "excludedCourses");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "session,username\nS,anna\n",
        "session;username\r\nS;anna\r\n",
        "session\tusername\nS\tanna",
        "\uFEFFsession,username\n\n  \nS,anna\r\n\r\n",
        "\"session\",\"username\"\n\"S\",\"anna\"",
        "Session , USER_NAME\nS,anna",
        "User-Name,SESSION\nanna,S",
        "\n\nsession,username\nS,anna\r",
        "session,username\rS,anna\r",
        "session,username\r\rS,anna",
        "sep=;\nsession;username\nS;anna\n",
        "\uFEFF\"SEP=\t\"\r\nsession\tusername\r\nS\tanna\r\n",
        "sep=;,,\r\nsession;username\r\nS;anna\r\n",
        "session,username,\nS,anna,\n",
        "session;username;\nS;anna\n",
        "session,username,,\nS,anna,,\n",
        "session,username\nS,anna,,, \n",
        "session,username,action\nS,anna\n",
        "session,username\n,,\nS,anna\n , \n\u00A0,\u200B\n\"\",\"\"\n",
        ",,\nsession,username\nS,anna\n",
        "ses\u00A0sion,username,colour,Colour\nS,anna,,\n",
      })
  void readsTheSameRowHoweverItIsWritten(String text) {
    var rows = rows(text);
    assertEquals(1, rows.size());
    assertEquals("S", rows.get(0).cell("session"));
    assertEquals("anna", rows.get(0).cell("username"));
    assertEquals(List.of(), rows.get(0).faults());
  }

  @Test
  void keepsBackslashesQuotesAndLinesOfACell() {
    var rows = rows("session,username\n\"a\\n\"\"b\"\"\r\nc\nd\\\",\"x,\"\"\"\r\n5\" pipe,anna\n");
    assertEquals("a\\n\"b\"\r\nc\nd\\", rows.get(0).cell("session"));
    assertEquals("x,\"", rows.get(0).cell("username"));
    assertEquals("5\" pipe", rows.get(1).cell("session"));
  }

  /** A row's line is that of the file as a person counts it, whatever was skipped before. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void countsTheLinesOfTheFile(String text, List<Integer> lines) {
    assertEquals(lines, rows(text).stream().map(CsvRow::line).toList());
  }

  static Stream<Arguments> files() {
    return Stream.of(
        arguments("session,username\n\n\"two\nlines\",anna\n\nS,berta\n", List.of(3, 6)),
        arguments("session,username\nS,anna\n,,\nS,berta\n;;\n", List.of(2, 4, 5)),
        arguments("session;username\r\n ; ; \r\n;;;;\r\nS;anna\r\n", List.of(4)),
        arguments("sep=;\nsession;username\nS;anna\n", List.of(3)),
        arguments("session,username\rS,anna\r,\rS,berta\r", List.of(2, 4)),
        arguments("session,username\r\"two\nlines\",anna\rS,berta", List.of(2, 4)),
        arguments("session,username\r\"two\r\nlines\",anna\rS,berta", List.of(2, 4)));
  }

  @Test
  void leavesACrAloneWhereLinesEndWithLf() {
    var rows = rows("session,username\n\"a\rb\",an\rna\nS,berta\n");
    assertEquals(List.of("a\rb", "S"), rows.stream().map(row -> row.cell("session")).toList());
    assertEquals("an\rna", rows.get(0).cell("username"));
    assertRefused(
        "session,username\rS,anna\nS,berta\n",
        new CsvFault(1, "username", Code.MISSING_COLUMN, "username or email"));
  }

  @Test
  void knowsAnAbsentColumnFromAnEmptyCell() {
    var row = rows("session,username,action\nS,anna,\n").get(0);
    assertTrue(row.has("action"));
    assertEquals("", row.cell("action"));
    assertFalse(row.has("email"));
    assertEquals("", row.cell("email"));
    assertEquals(
        new CsvFault(2, "action", Code.BAD_DATE, "?"), row.fault("action", Code.BAD_DATE, "?"));
  }

  @Test
  void takesSeveralValuesFromOneCell() {
    var row = rows("session,username,excludedCourses\nS,anna,MATH| PHYS ||\n").get(0);
    assertEquals(List.of("MATH", "PHYS"), row.values("excludedCourses"));
    assertEquals(List.of(), row.values("action"));
  }

  @Test
  void takesOneMarkOffWhereAFormulaFollows() {
    var row = rows("session,username\n'=1+1,''tis\n'tis,'\n");
    assertEquals("=1+1", row.get(0).cell("session"));
    assertEquals("'tis", row.get(0).cell("username"));
    assertEquals("'tis", row.get(1).cell("session"));
    assertEquals("'", row.get(1).cell("username"));
  }

  @Test
  void tellsAnEmptyFileFromOneWithAHeaderAlone() {
    assertRefused("", new CsvFault(1, null, Code.EMPTY_FILE, ""));
    assertRefused("\uFEFF\r\n\n", new CsvFault(1, null, Code.EMPTY_FILE, ""));
    var reader = open("session,username\n".getBytes(UTF_8));
    assertFalse(reader.hasNext());
    assertThrows(NoSuchElementException.class, reader::next);
  }

  @Test
  void reportsEachColumnThatItDoesNotReadOnce() {
    var text = "colour,session,,username,Colour,,size,\nred,S,,anna,blue,x,42,\n,S,,b,,y,,\n";
    var reader = open(text.getBytes(UTF_8));
    assertEquals(unknown("colour", "size"), reader.unknownColumns());
    var rows = readAll(reader);
    assertEquals(unknown("colour", "column 6", "size"), reader.unknownColumns());
    assertEquals(List.of(), rows.stream().flatMap(row -> row.faults().stream()).toList());
    assertEquals("anna", rows.get(0).cell("username"));
  }

  @Test
  void passesOverWhatTheKindKnowsAndDoesNotRead() {
    var kind = CsvColumns.requiring("code").passingOver(List.of("line", "code"));
    var reader = CsvReader.open(source("code,Line,code\nMATH,2,taken\n".getBytes(UTF_8)), kind);
    assertEquals(List.of(), reader.unknownColumns());
    assertEquals(Map.of("code", "MATH"), reader.next().cells());
  }

  @Test
  void reportsNoMoreThanAHundredColumns() {
    var names = IntStream.range(0, 150).mapToObj(i -> "x" + i).collect(joining(","));
    var unknown = open(("session,username," + names + "\n").getBytes(UTF_8)).unknownColumns();
    assertEquals(101, unknown.size());
    var more = new CsvFault(1, null, Code.UNKNOWN_COLUMN, "and 50 more");
    assertFaults(List.of(more), unknown.subList(100, 101));
  }

  @Test
  void refusesAHeaderWithMissingOrDoubleColumns() {
    assertRefused(
        "\naction,Action,x,,\n",
        new CsvFault(2, "session", Code.MISSING_COLUMN, "session"),
        new CsvFault(2, "username", Code.MISSING_COLUMN, "username or email"),
        new CsvFault(2, "Action", Code.DUPLICATE_COLUMN, "Action"));
    assertRefused(
        "session,username," + "x".repeat(4_097) + "\n",
        new CsvFault(1, null, Code.CELL_TOO_LONG, ""));
    assertRefused("\"session\"x,username\n", new CsvFault(1, null, Code.TEXT_AFTER_QUOTE, ""));
  }

  @Test
  void recognisesTheKindByItsColumns() {
    var foreign = CsvColumns.requiring("SessionName").andMaybe("DateStart");
    var file = source("SessionName;DateStart\nSpring;2026/03/05\n".getBytes(UTF_8));
    var reader = CsvReader.open(file, KIND, foreign);
    assertSame(foreign, reader.columns());
    assertEquals("2026/03/05", reader.next().cell("DateStart"));
  }

  @Test
  void givesFaultsToRowsOfAWrongShapeAndReadsOn() {
    var rows =
        rows("session,username\nS,anna,,x\n\"S\"x,anna\nS,\"" + "é".repeat(2_049) + "\"\nS,b");
    assertFaults(
        List.of(
            new CsvFault(2, "column 4", Code.TOO_MANY_CELLS, "column 4"),
            new CsvFault(3, null, Code.TEXT_AFTER_QUOTE, ""),
            new CsvFault(4, "username", Code.CELL_TOO_LONG, "4098 bytes")),
        rows.stream().flatMap(row -> row.faults().stream()).toList());
    assertEquals("b", rows.get(3).cell("username"));
    assertEquals(List.of(), rows("session,username\nS," + "é".repeat(2_048)).get(0).faults());
  }

  @Test
  void namesTheLineOfAQuoteThatIsNeverClosed() {
    assertRefused(
        "session,username\nS,anna\n\"two\nlines\",\"open\n" + "S,anna\n".repeat(20_000),
        new CsvFault(4, null, Code.QUOTE_NOT_CLOSED, ""));
    assertRefused("session,username\n\"S,anna", new CsvFault(2, null, Code.QUOTE_NOT_CLOSED, ""));
    assertRefused(
        "session,username\n\"" + "x".repeat(CsvRecords.MOST_CHARS),
        new CsvFault(2, null, Code.QUOTE_NOT_CLOSED, ""));
    assertRefused(
        "session,username\n" + "x".repeat(CsvRecords.MOST_CHARS + 1),
        new CsvFault(2, null, Code.RECORD_TOO_LONG, ""));
  }

  /** The line on which the byte stands, as an editor counts; the sentence says how to save it. */
  @ParameterizedTest(name = "line {1}")
  @MethodSource("filesWithAnotherEncoding")
  void namesTheLineOfTheFirstByteThatIsNotUtf8(byte[] bytes, int line, String detail) {
    assertRefused(bytes, line, Code.NOT_UTF_8, detail);
  }

  static Stream<Arguments> filesWithAnotherEncoding() {
    var header = "session,username\n";
    var rows = "é,anna\n".repeat(5_000);
    var latin = "S,José\n".getBytes(ISO_8859_1);
    var cut = (header + rows + "S,é").getBytes(UTF_8);
    return Stream.of(
        arguments((header + "S,José\n").getBytes(ISO_8859_1), 2, "byte 0xE9 at offset 22"),
        arguments(
            joined((header + rows).getBytes(UTF_8), latin), 5_002, "byte 0xE9 at offset 40022"),
        arguments(
            joined((header + rows).replace('\n', '\r').getBytes(UTF_8), latin),
            5_002,
            "byte 0xE9 at offset 40022"),
        arguments(
            joined((header + "\n,\n\"a\nb\",").getBytes(UTF_8), latin),
            5,
            "byte 0xE9 at offset 31"),
        arguments(
            Arrays.copyOf(cut, cut.length - 1), 5_002, "byte 0xC3 at offset " + (cut.length - 2)),
        arguments(("\uFEFF" + header).getBytes(UTF_16LE), 1, "byte 0xFF at offset 0"));
  }

  @Test
  void refusesWhatIsNotText() {
    var nul = "session,username\nS,a\0\n".getBytes(UTF_8);
    assertRefused(nul, 2, Code.NOT_TEXT, "byte 0x00 at offset 20");
    assertRefused("session\n".getBytes(UTF_16LE), 1, Code.NOT_TEXT, "byte 0x00 at offset 1");
    assertRefused("PK\u0003\u0004sheet".getBytes(UTF_8), 1, Code.NOT_TEXT, "");
    assertRefused("%PDF-1.7".getBytes(UTF_8), 1, Code.NOT_TEXT, "");
  }

  @Test
  void readsAHundredThousandRowsAndNoMore() {
    var most = "session,username\n" + "S,anna\n".repeat(CsvReader.MOST_ROWS);
    assertEquals(CsvReader.MOST_ROWS, rows(most).size());
    assertRefused(most + "S,b", new CsvFault(100_002, null, Code.TOO_MANY_ROWS, ""));
  }

  @Test
  void readsTwentyMegabytesInLittleMemoryAndNoMore() {
    var row = ("S," + "x".repeat(3_997) + "\n").getBytes(UTF_8);
    var header = "session,username\n".getBytes(UTF_8);
    var reader = CsvReader.open(() -> new Endless(header, row), KIND);
    var refused = assertThrows(CsvRefusedException.class, () -> reader.forEachRemaining(it -> {}));
    assertEquals(Code.FILE_TOO_LARGE, refused.faults().get(0).code());
  }

  /** A header, and then the same row for ever. */
  private static final class Endless extends InputStream {
    private final byte[] row;
    private byte[] now;
    private int at;

    Endless(byte[] header, byte[] row) {
      this.now = header;
      this.row = row;
    }

    @Override
    public int read() {
      if (at == now.length) {
        now = row;
        at = 0;
      }
      return now[at++];
    }
  }

  private static void assertRefused(String text, CsvFault... faults) {
    var bytes = text.getBytes(UTF_8);
    var refused = assertThrows(CsvRefusedException.class, () -> readAll(open(bytes)));
    assertFaults(List.of(faults), refused.faults());
  }

  /** A detail is compared by what it says. */
  private static void assertFaults(List<CsvFault> wanted, List<CsvFault> found) {
    assertEquals(wanted.toString(), found.toString());
  }

  private static void assertRefused(byte[] bytes, int line, Code code, String detail) {
    var refused = assertThrows(CsvRefusedException.class, () -> readAll(open(bytes)));
    assertFaults(List.of(new CsvFault(line, null, code, detail)), refused.faults());
  }

  private static List<CsvFault> unknown(String... columns) {
    return Stream.of(columns)
        .map(column -> new CsvFault(1, column, Code.UNKNOWN_COLUMN, column))
        .toList();
  }

  private static byte[] joined(byte[] one, byte[] other) {
    var both = Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, both, one.length, other.length);
    return both;
  }

  private static List<CsvRow> rows(String text) {
    return readAll(open(text.getBytes(UTF_8)));
  }

  private static List<CsvRow> readAll(CsvReader reader) {
    var rows = new ArrayList<CsvRow>();
    try (reader) {
      reader.forEachRemaining(rows::add);
    }
    return rows;
  }

  @Test
  void refusesMoreColumnsThanAnybodyNeeds() {
    for (var more : List.of(",x".repeat(499), ",".repeat(16_384))) {
      var header = "session,username" + more + "\n";
      var refused = assertThrows(CsvRefusedException.class, () -> open(header.getBytes(UTF_8)));
      assertEquals(List.of(new CsvFault(1, null, Code.TOO_MANY_COLUMNS, "")), refused.faults());
    }
    open(("session,username" + ",".repeat(16_000)).getBytes(UTF_8));
  }

  private static CsvReader open(byte[] bytes) {
    return CsvReader.open(source(bytes), KIND);
  }

  private static CsvReader.Source source(byte[] bytes) {
    return () -> new ByteArrayInputStream(bytes);
  }
}
