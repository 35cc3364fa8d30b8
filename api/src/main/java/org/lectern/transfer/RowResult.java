package org.lectern.transfer;

import java.util.Map;
import org.lectern.access.EnumWord;
import org.lectern.contract.Outcome;
import org.lectern.csv.CsvFault;
import org.lectern.csv.CsvRow;

/** What became of one row, and why, where that needs to be said. */
record RowResult(
    int line,
    Outcome outcome,
    String column,
    String code,
    String detail,
    Map<String, String> cells) {

  static RowResult of(CsvRow row, Outcome outcome) {
    return new RowResult(row.line(), outcome, null, null, null, row.cells());
  }

  static RowResult failed(CsvRow row, String column, String code, String detail) {
    return new RowResult(row.line(), Outcome.FAILED, column, code, detail, row.cells());
  }

  static RowResult failed(CsvRow row, CsvFault fault) {
    return failed(row, fault.column(), code(fault), sentence(fault));
  }

  static RowResult skipped(CsvRow row, String code, String detail) {
    return new RowResult(row.line(), Outcome.SKIPPED, null, code, detail, row.cells());
  }

  /** The same row where nothing at all was written because others failed. */
  RowResult notApplied() {
    if (outcome == Outcome.FAILED) return this;
    var why = "Right by itself, but nothing was written: other rows failed.";
    return new RowResult(line, Outcome.SKIPPED, null, "not-applied", why, cells);
  }

  RowResult withDetail(String more) {
    return new RowResult(line, outcome, column, code, more, cells);
  }

  boolean isFailed() {
    return outcome == Outcome.FAILED;
  }

  static String code(CsvFault fault) {
    return EnumWord.of(fault.code());
  }

  static String sentence(CsvFault fault) {
    var sentence = fault.code().sentence();
    return fault.detail().isEmpty() ? sentence : sentence + " (" + fault.detail() + ")";
  }
}
