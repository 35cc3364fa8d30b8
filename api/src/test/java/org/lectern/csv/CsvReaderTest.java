package org.lectern.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void countsTheLinesOfTheFile() {
    var rows = rows("session,username\n\n\"two\nlines\",anna\n\nS,berta\n");
    assertEquals(List.of(3, 6), rows.stream().map(CsvRow::line).toList());
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
  void reportsColumnsThatItDoesNotKnow() {
    var reader = open("session,username,colour\nS,anna,red\n".getBytes(UTF_8));
    var fault = new CsvFault(1, "colour", Code.UNKNOWN_COLUMN, "colour");
    assertEquals(List.of(fault), reader.unknownColumns());
    assertEquals(List.of(), reader.next().faults());
  }

  @Test
  void refusesAHeaderWithMissingOrDoubleColumns() {
    assertRefused(
        "\naction,Action,x,,\n",
        new CsvFault(2, "session", Code.MISSING_COLUMN, "session"),
        new CsvFault(2, "username", Code.MISSING_COLUMN, "username or email"),
        new CsvFault(2, "Action", Code.DUPLICATE_COLUMN, "Action"));
    assertRefused("\"session\"x,username\n", new CsvFault(1, null, Code.TEXT_AFTER_QUOTE, ""));
  }

  @Test
  void recognisesTheKindByItsColumns() {
    var foreign = CsvColumns.requiring("SessionName").andMaybe("DateStart");
    var in = stream("SessionName;DateStart\nSpring;2026/03/05\n".getBytes(UTF_8));
    var reader = CsvReader.open(in, KIND, foreign);
    assertSame(foreign, reader.columns());
    assertEquals("2026/03/05", reader.next().cell("DateStart"));
  }

  @Test
  void givesFaultsToRowsOfAWrongShapeAndReadsOn() {
    var rows =
        rows("session,username\nS\nS,anna,x\n\"S\"x,anna\nS,\"" + "é".repeat(2_049) + "\"\nS,b");
    assertEquals(
        List.of(
            new CsvFault(2, null, Code.TOO_FEW_CELLS, "1 instead of 2"),
            new CsvFault(3, null, Code.TOO_MANY_CELLS, "3 instead of 2"),
            new CsvFault(4, null, Code.TEXT_AFTER_QUOTE, ""),
            new CsvFault(5, "username", Code.CELL_TOO_LONG, "4098 bytes")),
        rows.stream().flatMap(row -> row.faults().stream()).toList());
    assertEquals("b", rows.get(4).cell("username"));
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

  @Test
  void namesTheFirstByteThatIsNotUtf8() {
    var text = "session,username\nS,José\n";
    assertRefused(text.getBytes(ISO_8859_1), Code.NOT_UTF_8, "byte 0xE9 at offset 22");
    var far = "session,username\n" + "é,anna\n".repeat(3_000) + "S,";
    var bytes = (far + "é").getBytes(UTF_8);
    var cut = Arrays.copyOf(bytes, bytes.length - 1);
    assertRefused(cut, Code.NOT_UTF_8, "byte 0xC3 at offset " + (bytes.length - 2));
    var utf16 = ("\uFEFF" + text).getBytes(UTF_16LE);
    assertRefused(utf16, Code.NOT_UTF_8, "byte 0xFF at offset 0");
  }

  @Test
  void refusesWhatIsNotText() {
    var nul = "session,username\nS,a\0\n".getBytes(UTF_8);
    assertRefused(nul, Code.NOT_TEXT, "byte 0x00 at offset 20");
    assertRefused("PK\u0003\u0004sheet".getBytes(UTF_8), Code.NOT_TEXT, "");
    assertRefused("%PDF-1.7".getBytes(UTF_8), Code.NOT_TEXT, "");
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
    var reader = CsvReader.open(new Endless("session,username\n".getBytes(UTF_8), row), KIND);
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
    assertEquals(List.of(faults), refused.faults());
  }

  private static void assertRefused(byte[] bytes, Code code, String detail) {
    var refused = assertThrows(CsvRefusedException.class, () -> readAll(open(bytes)));
    assertEquals(List.of(new CsvFault(1, null, code, detail)), refused.faults());
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

  private static CsvReader open(byte[] bytes) {
    return CsvReader.open(stream(bytes), KIND);
  }

  private static InputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }
}
