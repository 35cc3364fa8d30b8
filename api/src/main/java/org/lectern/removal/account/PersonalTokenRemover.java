package org.lectern.removal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lectern.etag.IfMatch;
import org.lectern.identity.Users;
import org.lectern.identity.token.PersonalTokens;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.removal.RemovalCount;
import org.lectern.removal.RemovalResponse;

/** Revokes a person's personal tokens one by one. */
@ApplicationScoped
class PersonalTokenRemover {
  private final PersonalTokens tokens;
  private final IfMatch ifMatch;

  PersonalTokenRemover(PersonalTokens tokens, IfMatch ifMatch) {
    this.tokens = tokens;
    this.ifMatch = ifMatch;
  }

  @Transactional
  RemovalResponse revoke(UUID owner, String token, boolean dryRun) {
    var found =
        Query.id(token)
            .flatMap(id -> tokens.read(owner, id))
            .orElseThrow(() -> ProblemException.notFound("token", token));
    ifMatch.require(Users.VERSION, owner);
    if (!dryRun) tokens.revoke(owner, found.id());
    return RemovalResponse.of(dryRun, List.of(), new RemovalCount("personalTokens", 1));
  }
}
