package org.lectern.transfer.rows;

import org.lectern.sentence.Sentence;

/** A row has its verdict, and nothing of it is to be written. */
public final class SettledRow extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Verdict verdict;

  public SettledRow(Verdict verdict) {
    super(verdict.code(), null, false, false);
    this.verdict = verdict;
  }

  public SettledRow(String column, String key, Object... args) {
    this(Verdict.failed(column, key, args));
  }

  public SettledRow(String column, Sentence detail) {
    this(Verdict.failed(column, detail));
  }

  public Verdict verdict() {
    return verdict;
  }
}
