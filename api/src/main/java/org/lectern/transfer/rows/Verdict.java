package org.lectern.transfer.rows;

import org.lectern.access.words.EnumWord;
import org.lectern.csv.CsvFault;
import org.lectern.outcome.Outcome;

/**
 * The outcome of a row, with a reason if needed; {@code unknown} is the name in it that refers to
 * nothing.
 */
public record Verdict(Outcome outcome, String column, String code, String detail, String unknown) {
  public static Verdict of(Outcome outcome) {
    return new Verdict(outcome, null, null, null, null);
  }

  public static Verdict failed(String column, String code, String detail) {
    return new Verdict(Outcome.FAILED, column, code, detail, null);
  }

  public static Verdict failed(CsvFault fault) {
    return failed(fault.column(), code(fault), sentence(fault));
  }

  public static Verdict skipped(String code, String detail) {
    return new Verdict(Outcome.SKIPPED, null, code, detail, null);
  }

  public Verdict ofUnknown(String word) {
    return new Verdict(outcome, column, code, detail, word);
  }

  public Verdict withDetail(String more) {
    return new Verdict(outcome, column, code, more, unknown);
  }

  /** Of the same row where nothing at all was written because others failed. */
  public Verdict notApplied() {
    if (isFailure()) return this;
    return skipped(
        "not-applied", "This row is valid, but nothing was written because other rows failed.");
  }

  boolean isFailure() {
    return outcome == Outcome.FAILED;
  }

  public static String code(CsvFault fault) {
    return EnumWord.of(fault.code());
  }

  public static String sentence(CsvFault fault) {
    var sentence = fault.code().sentence();
    return fault.detail().isEmpty() ? sentence : sentence + " (" + fault.detail() + ")";
  }
}
