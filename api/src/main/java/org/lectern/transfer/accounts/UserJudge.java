package org.lectern.transfer.accounts;

import static org.lectern.transfer.accounts.AccountCells.cell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.rights.AccountEffect;
import org.lectern.access.rights.PlatformAct;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.rights.TokenKind;
import org.lectern.csv.CsvRow;
import org.lectern.identity.UserRequest;
import org.lectern.outcome.Outcome;
import org.lectern.problem.Faults;
import org.lectern.transfer.rows.ExistingPolicy;
import org.lectern.transfer.rows.People;
import org.lectern.transfer.rows.SettledRow;
import org.lectern.transfer.rows.Verdict;

/** Checks each row of accounts by itself against the existing accounts; runs no queries. */
final class UserJudge {
  /** The sender of the rows, and their choice for existing accounts. */
  record Sender(PlatformRole role, TokenKind token, ExistingPolicy existing) {}

  /** What is to be written; the id is null where the account is new. */
  record Account(int line, UUID id, UserRequest details) {
    static Account of(CsvRow row) {
      return new Account(row.line(), null, AccountCells.request(row, null));
    }

    boolean isNew() {
      return id == null;
    }
  }

  private static final Set<String> ACTIVE = Set.of("", "active");

  private final Sender sender;
  private final KnownAccounts known;

  UserJudge(Sender sender, KnownAccounts known) {
    this.sender = sender;
    this.known = known;
  }

  /** Checks that need no knowledge of existing accounts. */
  void requireReadable(CsvRow row) throws SettledRow {
    if (!row.faults().isEmpty()) throw new SettledRow(Verdict.failed(row.faults().get(0)));
    if (!ACTIVE.contains(row.cell("status").strip().toLowerCase(Locale.ROOT))) {
      throw new SettledRow("status", "not-active");
    }
    requireRole(cell(row, "role"));
    var faults = new Faults();
    AccountCells.request(row, null).check(faults);
    if (faults.isEmpty()) return;
    var fault = faults.list().get(0);
    throw new SettledRow(fault.pointer().substring(1), fault.detail());
  }

  private static void requireRole(String role) throws SettledRow {
    if (role == null) return;
    if (Arrays.stream(PlatformRole.values()).anyMatch(one -> one.name().equals(role))) return;
    throw new SettledRow("role", "unknown-role");
  }

  /** The account that is to be made or changed. */
  Account judge(CsvRow row) throws SettledRow {
    var there = known.byUsername().get(cell(row, "username"));
    requireFree("email", known.byEmail().get(row.cell("email").strip()), there);
    requireFree("externalId", known.byExternalId().get(row.cell("externalId").strip()), there);
    return there == null ? create(row) : change(row, there);
  }

  private static void requireFree(String column, People.Person holder, People.Person there)
      throws SettledRow {
    if (holder == null || there != null && holder.id().equals(there.id())) return;
    throw new SettledRow(column, "taken.by", holder.username());
  }

  private Account create(CsvRow row) throws SettledRow {
    var request = AccountCells.request(row, null);
    var act =
        PlatformRole.TEACHER.includes(request.role())
            ? PlatformAct.CREATE_USER_UP_TO_TEACHER
            : PlatformAct.CREATE_ANY_USER;
    if (!act.may(sender.role, false)) {
      throw new SettledRow("role", "role-too-high");
    }
    var effects = AccountEffect.ofMaking(request.role(), false);
    if (!AccountEffect.mayAll(effects, sender.token)) throw needsSignIn("role");
    return Account.of(row);
  }

  private Account change(CsvRow row, People.Person there) throws SettledRow {
    var change = new AccountChange(there, AccountCells.request(row, there));
    var differs = change.differences();
    if (differs.isEmpty()) throw new SettledRow(Verdict.of(Outcome.UNCHANGED));
    var column = differs.get(0);
    if (sender.existing == ExistingPolicy.REFUSE) {
      throw new SettledRow(
          column, "exists-differently", there.username(), String.join(", ", differs));
    }
    requireAllowed(change, column);
    return new Account(row.line(), there.id(), change.wanted());
  }

  private void requireAllowed(AccountChange change, String column) throws SettledRow {
    if (!PlatformAct.CHANGE_USER.may(sender.role, false)) {
      throw new SettledRow(column, "not-allowed");
    }
    if (change.lowersTheRole()) {
      throw new SettledRow("role", "role-lowered");
    }
    if (!change.mayBeMadeWith(sender.token)) throw needsSignIn(column);
  }

  private static SettledRow needsSignIn(String column) {
    return new SettledRow(column, "personal-token-not-enough.row");
  }
}
