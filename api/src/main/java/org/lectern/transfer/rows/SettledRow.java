package org.lectern.transfer.rows;

/** A row has its verdict, and nothing of it is to be written. */
public final class SettledRow extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Verdict verdict;

  public SettledRow(Verdict verdict) {
    super(verdict.code(), null, false, false);
    this.verdict = verdict;
  }

  public SettledRow(String column, String code, String detail) {
    this(Verdict.failed(column, code, detail));
  }

  public Verdict verdict() {
    return verdict;
  }
}
