package org.lectern.transfer;

/** A row has its verdict, and nothing of it is to be written. */
final class SettledRow extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Verdict verdict;

  SettledRow(Verdict verdict) {
    super(verdict.code(), null, false, false);
    this.verdict = verdict;
  }

  SettledRow(String column, String code, String detail) {
    this(Verdict.failed(column, code, detail));
  }

  Verdict verdict() {
    return verdict;
  }
}
