package org.lectern.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lectern.paging.Names;
import org.lectern.paging.Query;
import org.lectern.problem.ProblemException;

/** All courses; a path or a body names one by id or by code, without regard to case. */
@ApplicationScoped
public class Courses implements PanacheRepositoryBase<Course, UUID> {
  public Optional<Course> findByName(String idOrCode) {
    var id = Query.id(idOrCode);
    return id.isPresent()
        ? findByIdOptional(id.get())
        : find("lower(code) = lower(?1)", idOrCode).firstResultOptional();
  }

  public Course require(String idOrCode) {
    return findByName(idOrCode).orElseThrow(() -> ProblemException.notFound("course", idOrCode));
  }

  /** Those that exist, by the very words that name them, in one statement. */
  public Map<String, Course> findByNames(Collection<String> idsOrCodes) {
    if (idsOrCodes.isEmpty()) return Map.of();
    var names = new Names(idsOrCodes);
    var found = list("id in ?1 or lower(code) in ?2", names.ids(), names.folded());
    return names.match(found, Course::id, Course::code);
  }
}
