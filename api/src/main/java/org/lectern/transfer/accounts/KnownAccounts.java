package org.lectern.transfer.accounts;

import java.util.Map;
import org.lectern.transfer.rows.People;

/** Accounts by the names in rows, and what makes such names the same. */
record KnownAccounts(
    Map<String, People.Person> byUsername,
    Map<String, People.Person> byEmail,
    Map<String, People.Person> byExternalId,
    Map<String, String> folds) {}
