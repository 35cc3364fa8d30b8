package org.lectern.transfer.rows;

import java.util.ArrayList;
import org.lectern.access.words.EnumWord;
import org.lectern.csv.CsvFault;
import org.lectern.outcome.Outcome;
import org.lectern.sentence.Sentence;

/**
 * The outcome of a row, with a reason if needed; {@code unknown} is the name in it that refers to
 * nothing.
 */
public record Verdict(
    Outcome outcome, String column, String code, Sentence detail, String unknown) {
  public static Verdict of(Outcome outcome) {
    return new Verdict(outcome, null, null, null, null);
  }

  public static Verdict failed(String column, String key, Object... args) {
    return failed(column, Sentence.of(key, args));
  }

  public static Verdict failed(String column, Sentence detail) {
    return new Verdict(Outcome.FAILED, column, detail.code(), detail, null);
  }

  public static Verdict failed(CsvFault fault) {
    return new Verdict(Outcome.FAILED, fault.column(), code(fault), sentence(fault), null);
  }

  /** An outcome of which there is something to say. */
  public static Verdict noting(Outcome outcome, String column, Sentence detail) {
    return new Verdict(outcome, column, detail.code(), detail, null);
  }

  public static Verdict skipped(String key, Object... args) {
    var detail = Sentence.of(key, args);
    return new Verdict(Outcome.SKIPPED, null, detail.code(), detail, null);
  }

  public Verdict ofUnknown(String word) {
    return new Verdict(outcome, column, code, detail, word);
  }

  /** The same, and what the unknown name may have meant. */
  public Verdict suggesting(String meant) {
    var args = new ArrayList<>(detail.args());
    args.add(meant);
    return new Verdict(outcome, column, code, new Sentence(code + ".suggested", args), unknown);
  }

  /** Null where nothing needs saying. */
  public String text() {
    return detail == null ? null : detail.toString();
  }

  /** Of the same row where nothing at all was written because others failed. */
  public Verdict notApplied() {
    if (isFailure()) return this;
    return skipped("not-applied");
  }

  boolean isFailure() {
    return outcome == Outcome.FAILED;
  }

  public static String code(CsvFault fault) {
    return EnumWord.of(fault.code());
  }

  public static Sentence sentence(CsvFault fault) {
    var isOfFile = fault.code() == CsvFault.Code.NOT_UTF_8; // a body has the same code
    var sentence = Sentence.of(isOfFile ? "not-utf-8.file" : code(fault));
    return fault.detail().equals("") ? sentence : Sentence.of("about", sentence, fault.detail());
  }
}
