package org.lectern.transfer.results;

import java.time.Instant;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.lectern.csv.CsvRow;
import org.lectern.csv.DateCell;
import org.lectern.results.Score;
import org.lectern.transfer.rows.SettledRow;
import org.lectern.transfer.rows.Verdict;

/** The cells of a score: the number, with a dot or a comma, and when it was achieved. */
final class ScoreCells {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,]\\d{1,30})?");

  private ScoreCells() {}

  static Score score(CsvRow row) throws SettledRow {
    var text = row.cell("score").strip();
    if (text.isEmpty()) throw new SettledRow("score", "required.score");
    if (!NUMBER.matcher(text).matches()) throw new SettledRow("score", "bad-score");
    var number = Double.parseDouble(text.replace(',', '.'));
    if (!Score.isPossible(number)) throw new SettledRow("score", "bad-score");
    return new Score(number);
  }

  /** Null for an empty cell; a day alone is its first moment. */
  static Instant at(CsvRow row, ZoneId zone) throws SettledRow {
    var text = row.cell("at");
    var date = DateCell.start(text, zone);
    if (date.fault() == null) return date.instant();
    throw new SettledRow(Verdict.failed(row.fault("at", date.fault(), text)));
  }
}
