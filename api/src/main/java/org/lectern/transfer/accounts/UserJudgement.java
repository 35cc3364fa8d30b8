package org.lectern.transfer.accounts;

import static java.lang.Boolean.FALSE;
import static java.lang.Boolean.TRUE;
import static org.lectern.transfer.accounts.AccountCells.cell;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.csv.CsvRow;
import org.lectern.identity.password.Secrets;
import org.lectern.outcome.Outcome;
import org.lectern.transfer.accounts.UserJudge.Account;
import org.lectern.transfer.rows.FileRows;
import org.lectern.transfer.rows.Judgement;
import org.lectern.transfer.rows.SettledRow;
import org.lectern.transfer.rows.Verdict;
import org.lectern.transfer.rows.Verdicts;

/**
 * The rows of a file of accounts; of each, its line and what makes it the same as others is kept.
 */
final class UserJudgement implements Judgement {
  /** Who is there, and how it becomes otherwise. */
  interface Accounts {
    KnownAccounts known(List<CsvRow> rows);

    /** Gives the usernames that were new indeed. */
    Set<String> create(List<Account> accounts);

    void update(List<Account> accounts);
  }

  /** A row that came before, and a fingerprint of all that it says. */
  private record Earlier(int line, String said) {}

  private final UserJudge.Sender sender;
  private final Accounts accounts;
  private final Map<String, Earlier> seen = new HashMap<>();
  private final Map<Integer, Boolean> isNew = new HashMap<>();
  private final Verdicts verdicts = new Verdicts();

  UserJudgement(UserJudge.Sender sender, Accounts accounts) {
    this.sender = sender;
    this.accounts = accounts;
  }

  @Override
  public Verdicts verdicts() {
    return verdicts;
  }

  @Override
  public void judge(List<CsvRow> rows) {
    var known = accounts.known(rows);
    var judge = new UserJudge(sender, known);
    for (var row : rows) {
      try {
        judge.requireReadable(row);
        requireOnce(row, known.folds());
        isNew.put(row.line(), judge.judge(row).isNew());
      } catch (SettledRow settled) {
        verdicts.put(row.line(), settled.verdict());
      }
    }
  }

  /** No earlier row says something about the same person, e-mail or external id. */
  private void requireOnce(CsvRow row, Map<String, String> folds) throws SettledRow {
    var here = new Earlier(row.line(), fingerprint(row));
    for (var column : List.of("username", "email", "externalId")) {
      var word = cell(row, column);
      if (word == null) continue;
      var key = column + " " + (column.equals("externalId") ? word : folds.get(word));
      var before = seen.putIfAbsent(key, here);
      if (before != null) throw new SettledRow(again(column, here, before));
    }
  }

  private static Verdict again(String column, Earlier here, Earlier before) {
    if (column.equals("username") && here.said.equals(before.said)) {
      return Verdict.skipped("duplicate-row", before.line);
    }
    return Verdict.failed(column, "contradicts-line.account", before.line, column);
  }

  /** The cells of all rows have the same columns, and none has a NUL. */
  private static String fingerprint(CsvRow row) {
    var text = String.join("\0", new TreeMap<>(row.cells()).values());
    return Base64.getEncoder().encodeToString(Secrets.hash(text));
  }

  @Override
  public void write(FileRows file, Runnable after) {
    file.each(
        rows -> {
          create(rows.stream().filter(row -> TRUE.equals(isNew.get(row.line()))).toList());
          update(rows.stream().filter(row -> FALSE.equals(isNew.get(row.line()))).toList());
          after.run();
        });
  }

  private void create(List<CsvRow> rows) {
    if (rows.isEmpty()) return;
    var created = accounts.create(rows.stream().map(Account::of).toList());
    for (var row : rows) verdicts.put(row.line(), created(row, created));
  }

  private static Verdict created(CsvRow row, Set<String> created) {
    if (created.contains(cell(row, "username"))) return Verdict.of(Outcome.CREATED);
    return Verdict.failed("username", "taken.meanwhile");
  }

  /** Judged again, for what a row leaves out stays as others may have changed it since. */
  private void update(List<CsvRow> rows) {
    if (rows.isEmpty()) return;
    var judge = new UserJudge(sender, accounts.known(rows));
    var changed = new ArrayList<Account>();
    for (var row : rows) judgeAgain(row, judge).ifPresent(changed::add);
    accounts.update(changed);
    changed.forEach(one -> verdicts.put(one.line(), Verdict.of(Outcome.UPDATED)));
  }

  private Optional<Account> judgeAgain(CsvRow row, UserJudge judge) {
    try {
      var account = judge.judge(row);
      if (!account.isNew()) return Optional.of(account);
      throw new SettledRow("username", "unknown-user.meanwhile");
    } catch (SettledRow settled) {
      verdicts.put(row.line(), settled.verdict());
      return Optional.empty();
    }
  }
}
