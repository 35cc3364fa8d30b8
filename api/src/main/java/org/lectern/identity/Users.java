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

/** All people; a path or a body names one by id or by username, by the one fold of names. */
@ApplicationScoped
public class Users implements PanacheRepositoryBase<User, UUID> {
  public Optional<User> findByName(String idOrUsername) {
    var id = Query.id(idOrUsername);
    return id.isPresent()
        ? findByIdOptional(id.get())
        : find("name_fold(username) = name_fold(?1)", idOrUsername).firstResultOptional();
  }

  public User require(String idOrUsername) {
    return findByName(idOrUsername)
        .orElseThrow(() -> ProblemException.notFound("user", idOrUsername));
  }

  /** Those that exist, by the very words that name them, in one statement. */
  public Map<String, User> findByNames(Collection<String> idsOrUsernames) {
    return new Names(idsOrUsernames).find(getEntityManager(), User.class, "app_user", "username");
  }
}
