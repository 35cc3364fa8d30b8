package org.lectern.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.lectern.paging.Query;
import org.lectern.problem.ProblemException;

/** All people; a path or a body names one by id or by username. */
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
}
