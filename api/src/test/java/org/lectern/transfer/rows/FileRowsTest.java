package org.lectern.transfer.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.csv.CsvColumns;
import org.lectern.csv.CsvReader;
import org.lectern.csv.CsvRefusedException;

class FileRowsTest {
  @Test
  void givesSoManyRowsAtATimeFromTheFirstOneOnEachTime() {
    var file = file(lines(2 * FileRows.AT_ONCE + 1));
    assertEquals(List.of(FileRows.AT_ONCE, FileRows.AT_ONCE, 1), sizes(file));
    assertEquals(List.of(FileRows.AT_ONCE, FileRows.AT_ONCE, 1), sizes(file));
  }

  @Test
  void hasNoRowsWhereThereIsAHeaderAlone() {
    assertEquals(List.of(), sizes(file("username")));
    assertEquals(0, read(file("username")).rows());
  }

  @Test
  void tellsItsExtentWhenItHasBeenRead() {
    var extent = read(file(lines(FileRows.AT_ONCE + 3).replaceFirst("username", "username,shoe")));
    assertEquals(FileRows.AT_ONCE + 3, extent.rows());
    assertEquals("unknown-column", extent.warnings().get(0).code());
  }

  @Test
  void isRefusedAtItsEndWhereThatCannotBeRead() {
    var file = file(lines(FileRows.AT_ONCE) + "\n\"never closed");
    assertThrows(CsvRefusedException.class, () -> read(file));
  }

  private static FileRows.Extent read(FileRows file) {
    return file.each(rows -> {});
  }

  private static List<Integer> sizes(FileRows file) {
    var sizes = new ArrayList<Integer>();
    file.each(rows -> sizes.add(rows.size()));
    return sizes;
  }

  private static String lines(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(n -> "person" + n)
        .collect(Collectors.joining("\n", "username\n", ""));
  }

  private static FileRows file(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return new FileRows(
        () ->
            CsvReader.open(
                () -> new ByteArrayInputStream(bytes), CsvColumns.requiring("username")));
  }
}
