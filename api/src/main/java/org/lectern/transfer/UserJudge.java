package org.lectern.transfer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.access.AccountEffect;
import org.lectern.access.AccountFacts;
import org.lectern.access.PlatformAct;
import org.lectern.access.PlatformRole;
import org.lectern.access.TokenKind;
import org.lectern.contract.Outcome;
import org.lectern.csv.CsvRow;
import org.lectern.identity.UserRequest;
import org.lectern.problem.Faults;

/** Judges rows of accounts one by one, knowing who is there; it asks nothing itself. */
final class UserJudge {
  /** What is to be written; the id is null where the account is new. */
  record Account(CsvRow row, UUID id, UserRequest details) {}

  private static final Set<String> ACTIVE = Set.of("", "active");

  private final PlatformRole sender;
  private final TokenKind token;
  private final ExistingPolicy existing;
  private final Map<String, People.Person> byUsername;
  private final Map<String, People.Person> byEmail;
  private final Map<String, People.Person> byExternalId;
  private final Map<String, String> folds;
  private final Map<String, CsvRow> seen = new HashMap<>();
  private final List<Object> judged = new ArrayList<>();

  UserJudge(
      PlatformRole sender,
      TokenKind token,
      ExistingPolicy existing,
      Map<String, People.Person> byUsername,
      Map<String, People.Person> byEmail,
      Map<String, People.Person> byExternalId,
      Map<String, String> folds) {
    this.sender = sender;
    this.token = token;
    this.existing = existing;
    this.byUsername = byUsername;
    this.byEmail = byEmail;
    this.byExternalId = byExternalId;
    this.folds = folds;
  }

  void judge(CsvRow row) {
    judged.add(row.faults().isEmpty() ? judged(row) : RowResult.failed(row, row.faults().get(0)));
  }

  List<Account> creates() {
    return accounts().filter(one -> one.id == null).toList();
  }

  List<Account> updates() {
    return accounts().filter(one -> one.id != null).toList();
  }

  private java.util.stream.Stream<Account> accounts() {
    return judged.stream().filter(Account.class::isInstance).map(Account.class::cast);
  }

  /** {@code created}: the usernames that were new indeed. */
  List<RowResult> results(Set<String> created) {
    return judged.stream().map(one -> result(one, created)).toList();
  }

  private static RowResult result(Object judged, Set<String> created) {
    if (judged instanceof RowResult known) return known;
    var account = (Account) judged;
    if (account.id != null) return RowResult.of(account.row, Outcome.UPDATED);
    if (created.contains(account.details.username())) {
      return RowResult.of(account.row, Outcome.CREATED);
    }
    return RowResult.failed(
        account.row, "username", "taken", "Somebody else took this name or e-mail meanwhile.");
  }

  private Object judged(CsvRow row) {
    if (!ACTIVE.contains(row.cell("status").strip().toLowerCase(Locale.ROOT))) {
      return RowResult.failed(
          row,
          "status",
          "not-active",
          "An import only makes active accounts. Leave this row out, or deactivate under People.");
    }
    var role = cell(row, "role");
    if (role != null
        && Arrays.stream(PlatformRole.values()).noneMatch(one -> one.name().equals(role))) {
      return RowResult.failed(
          row, "role", "unknown-role", "A role is LEARNER, TEACHER, SESSION_ADMIN or ADMIN.");
    }
    var request = request(row, null);
    var faults = new Faults();
    request.check(faults);
    if (!faults.isEmpty()) {
      var fault = faults.list().get(0);
      return RowResult.failed(row, fault.pointer().substring(1), fault.code(), fault.detail());
    }
    var twice = twice(row);
    if (twice != null) return twice;
    var known = byUsername.get(request.username());
    var taken = taken(row, known);
    if (taken != null) return taken;
    return known == null ? create(row, request) : change(row, known);
  }

  /** What an earlier row says about the same person, e-mail or external id. */
  private RowResult twice(CsvRow row) {
    for (var column : List.of("username", "email", "externalId")) {
      var word = cell(row, column);
      if (word == null) continue;
      var key = column.equals("externalId") ? word : folds.get(word);
      var before = seen.putIfAbsent(column + " " + key, row);
      if (before == null) continue;
      if (column.equals("username") && before.cells().equals(row.cells())) {
        var detail = "Line %d says the same.".formatted(before.line());
        return RowResult.skipped(row, "duplicate-row", detail);
      }
      return RowResult.failed(
          row,
          column,
          "contradicts-line",
          "Line %d has this %s too. Keep one.".formatted(before.line(), column));
    }
    return null;
  }

  private RowResult taken(CsvRow row, People.Person known) {
    var email = byEmail.get(row.cell("email").strip());
    if (email != null && !isSame(email, known)) return taken(row, "email", email);
    var external = byExternalId.get(row.cell("externalId").strip());
    return external != null && !isSame(external, known) ? taken(row, "externalId", external) : null;
  }

  private static boolean isSame(People.Person one, People.Person other) {
    return other != null && one.id().equals(other.id());
  }

  private static RowResult taken(CsvRow row, String column, People.Person by) {
    var detail = "“%s” has this already.".formatted(by.username());
    return RowResult.failed(row, column, "taken", detail);
  }

  private Object create(CsvRow row, UserRequest request) {
    var act =
        PlatformRole.TEACHER.includes(request.role())
            ? PlatformAct.CREATE_USER_UP_TO_TEACHER
            : PlatformAct.CREATE_ANY_USER;
    if (act.may(sender, false)) {
      var effects = AccountEffect.ofMaking(request.role(), false);
      return AccountEffect.mayAll(effects, token)
          ? new Account(row, null, request)
          : needsSignIn(row, "role");
    }
    return RowResult.failed(
        row, "role", "role-too-high", "You may make accounts up to TEACHER. Ask an administrator.");
  }

  private Object change(CsvRow row, People.Person known) {
    var wanted = request(row, known);
    var differs = differences(known, wanted);
    if (differs.isEmpty()) return RowResult.of(row, Outcome.UNCHANGED);
    var column = differs.get(0);
    if (existing == ExistingPolicy.REFUSE) {
      return RowResult.failed(
          row,
          column,
          "exists-differently",
          "“%s” is there with another %s. Send existing=UPDATE to change it."
              .formatted(known.username(), String.join(", ", differs)));
    }
    if (!PlatformAct.CHANGE_USER.may(sender, false)) {
      return RowResult.failed(
          row, column, "not-allowed", "Only an administrator changes accounts.");
    }
    if (!wanted.role().includes(known.role())) {
      return RowResult.failed(
          row, "role", "role-lowered", "An import never lowers a role. Do that under People.");
    }
    var effects = AccountEffect.ofChanging(facts(known), facts(known, wanted));
    return AccountEffect.mayAll(effects, token)
        ? new Account(row, known.id(), wanted)
        : needsSignIn(row, column);
  }

  private static RowResult needsSignIn(CsvRow row, String column) {
    return RowResult.failed(
        row,
        column,
        "personal-token-not-enough",
        "A personal access token raises no role and makes or readdresses no account above TEACHER."
            + " Sign in, and send this row again.");
  }

  private static AccountFacts facts(People.Person known) {
    return new AccountFacts(known.role(), known.email(), known.externalId(), known.active());
  }

  private static AccountFacts facts(People.Person known, UserRequest wanted) {
    return new AccountFacts(wanted.role(), wanted.email(), wanted.externalId(), known.active());
  }

  private static List<String> differences(People.Person known, UserRequest wanted) {
    var differs = new ArrayList<String>();
    compare(differs, "firstName", known.firstName(), wanted.firstName());
    compare(differs, "lastName", known.lastName(), wanted.lastName());
    compare(differs, "email", known.email(), wanted.email());
    compare(differs, "role", known.role(), wanted.role());
    compare(differs, "externalId", known.externalId(), wanted.externalId());
    compare(differs, "timeZone", known.timeZone(), wanted.timeZone());
    compare(differs, "language", known.language(), wanted.language());
    return differs;
  }

  private static void compare(List<String> differs, String column, Object one, Object other) {
    if (!java.util.Objects.equals(one, other)) differs.add(column);
  }

  /** What the row asks for; empty and absent cells are as {@code known} has them. */
  private static UserRequest request(CsvRow row, People.Person known) {
    var role = cell(row, "role");
    return new UserRequest(
        known == null ? cell(row, "username") : known.username(),
        cell(row, "firstName"),
        cell(row, "lastName"),
        cell(row, "email"),
        role != null ? PlatformRole.valueOf(role) : known == null ? null : known.role(),
        or(cell(row, "externalId"), known == null ? null : known.externalId()),
        or(cell(row, "timeZone"), known == null ? null : known.timeZone()),
        or(cell(row, "language"), known == null ? null : known.language()),
        null);
  }

  private static String or(String one, String otherwise) {
    return one == null ? otherwise : one;
  }

  private static String cell(CsvRow row, String column) {
    var text = row.cell(column).strip();
    if (text.isEmpty()) return null;
    return column.equals("role") ? text.toUpperCase(Locale.ROOT) : text;
  }
}
