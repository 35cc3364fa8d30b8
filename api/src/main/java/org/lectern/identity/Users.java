package org.lectern.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lectern.paging.Names;
import org.lectern.paging.Query;
import org.lectern.problem.ProblemException;

/** All people; a path or a body names one by id or by username, without regard to case. */
@ApplicationScoped
public class Users implements PanacheRepositoryBase<User, UUID> {
  public Optional<User> findByName(String idOrUsername) {
    var id = Query.id(idOrUsername);
    return id.isPresent()
        ? findByIdOptional(id.get())
        : find("lower(username) = lower(?1)", idOrUsername).firstResultOptional();
  }

  public User require(String idOrUsername) {
    return findByName(idOrUsername)
        .orElseThrow(() -> ProblemException.notFound("user", idOrUsername));
  }

  /** Those that exist, by the very words that name them, in one statement. */
  public Map<String, User> findByNames(Collection<String> idsOrUsernames) {
    if (idsOrUsernames.isEmpty()) return Map.of();
    var names = new Names(idsOrUsernames);
    var found = list("id in ?1 or lower(username) in ?2", names.ids(), names.folded());
    return names.match(found, User::id, User::username);
  }
}
