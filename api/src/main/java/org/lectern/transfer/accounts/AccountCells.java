package org.lectern.transfer.accounts;

import java.util.Locale;
import org.lectern.access.rights.PlatformRole;
import org.lectern.csv.CsvRow;
import org.lectern.identity.UserRequest;
import org.lectern.transfer.rows.People;

/** The cells of a row that is an account. */
final class AccountCells {
  private AccountCells() {}

  /** Null where it is empty or absent. */
  static String cell(CsvRow row, String column) {
    var text = row.cell(column).strip();
    if (text.isEmpty()) return null;
    return column.equals("role") ? text.toUpperCase(Locale.ROOT) : text;
  }

  /** What the row asks for; empty and absent cells are as {@code known} has them. */
  static UserRequest request(CsvRow row, People.Person known) {
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
}
