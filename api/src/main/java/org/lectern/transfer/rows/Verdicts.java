package org.lectern.transfer.rows;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.lectern.csv.CsvRow;
import org.lectern.sentence.Sentence;

/** The verdicts on the rows of a file, by line; the rows themselves are not kept. */
public final class Verdicts {
  private final NavigableMap<Integer, Verdict> byLine = new TreeMap<>();

  public void put(int line, Verdict verdict) {
    byLine.put(line, verdict);
  }

  /** Those that there are by now, in the order of the rows. */
  public Collection<Verdict> all() {
    return byLine.values();
  }

  public void change(UnaryOperator<Verdict> change) {
    byLine.replaceAll((line, verdict) -> change.apply(verdict));
  }

  public RowResult on(CsvRow row) {
    return new RowResult(row.line(), byLine.get(row.line()), row.cells());
  }

  public boolean haveFailures() {
    return all().stream().anyMatch(Verdict::isFailure);
  }

  /** The fault of a file of which nothing was written because of these. */
  public ImportFault fault() {
    var failed = byLine.entrySet().stream().filter(one -> one.getValue().isFailure()).toList();
    var first = failed.get(0);
    var detail = Sentence.of("rows-failed", failed.size(), byLine.size(), first.getKey());
    return ImportFault.of(detail, first.getKey(), first.getValue().column());
  }
}
