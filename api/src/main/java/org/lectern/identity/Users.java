package org.lectern.identity;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    var ids = idsOrUsernames.stream().flatMap(name -> Query.id(name).stream()).collect(toSet());
    var names = idsOrUsernames.stream().map(Users::folded).collect(toSet());
    var found = list("id in ?1 or lower(username) in ?2", ids, names);
    var byId = found.stream().collect(toMap(user -> user.id().toString(), Function.identity()));
    var byName =
        found.stream().collect(toMap(user -> folded(user.username()), Function.identity()));
    var named = new LinkedHashMap<String, User>();
    for (var name : idsOrUsernames) {
      var user = byId.getOrDefault(folded(name), byName.get(folded(name)));
      if (user != null) named.put(name, user);
    }
    return named;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
