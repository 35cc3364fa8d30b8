package org.lectern.removal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lectern.etag.IfMatch;
import org.lectern.identity.Users;
import org.lectern.identity.signin.SignIns;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.removal.RemovalCount;
import org.lectern.removal.RemovalResponse;

/** Signs a person out of one browser, or of all but one. */
@ApplicationScoped
class SignInRemover {
  private final SignIns signIns;
  private final IfMatch ifMatch;

  SignInRemover(SignIns signIns, IfMatch ifMatch) {
    this.signIns = signIns;
    this.ifMatch = ifMatch;
  }

  @Transactional
  RemovalResponse end(UUID user, String signIn, boolean dryRun) {
    var found =
        Query.id(signIn)
            .flatMap(id -> signIns.find(user, id))
            .orElseThrow(() -> ProblemException.notFound("sign-in", signIn));
    ifMatch.require(Users.VERSION, user);
    if (!dryRun) signIns.end(found);
    return gone(dryRun, 1);
  }

  /** {@code but} is null if none is kept. */
  @Transactional
  RemovalResponse endAll(UUID user, UUID but, boolean dryRun) {
    ifMatch.require(Users.VERSION, user);
    var count = signIns.count(user, but);
    if (!dryRun) signIns.endAll(user, but);
    return gone(dryRun, count);
  }

  private static RemovalResponse gone(boolean dryRun, int count) {
    return RemovalResponse.of(dryRun, List.of(), new RemovalCount("signIns", count));
  }
}
