package org.lectern.csv;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lectern.text.Trimmed;

/**
 * One row: its cells by column, defusing undone, and what is wrong with its shape.
 *
 * @param line the line of the file at which the row begins
 * @param cells the columns that the file has; a row with faults has none
 */
public record CsvRow(int line, Map<String, String> cells, List<CsvFault> faults) {
  public CsvRow {
    cells = Map.copyOf(cells);
    faults = List.copyOf(faults);
  }

  /** Whether the file has that column. */
  public boolean has(String column) {
    return cells.containsKey(column);
  }

  /** The cell without invisible characters at its ends; empty if the file has no such column. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /**
   * The values of a cell that may have several, separated by {@code |}; empty ones are left out.
   */
  public List<String> values(String column) {
    return Stream.of(cell(column).split("\\|"))
        .map(Trimmed::of)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** A fault of one of its cells. */
  public CsvFault fault(String column, CsvFault.Code code, String detail) {
    return new CsvFault(line, column, code, detail);
  }
}
