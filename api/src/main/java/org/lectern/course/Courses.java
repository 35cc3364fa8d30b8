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

/** All courses; a path or a body names one by id or by code, by the one fold of names. */
@ApplicationScoped
public class Courses implements PanacheRepositoryBase<Course, UUID> {
  public Optional<Course> findByName(String idOrCode) {
    var id = Query.id(idOrCode);
    return id.isPresent()
        ? findByIdOptional(id.get())
        : find("name_fold(code) = name_fold(?1)", idOrCode).firstResultOptional();
  }

  public Course require(String idOrCode) {
    return findByName(idOrCode).orElseThrow(() -> ProblemException.notFound("course", idOrCode));
  }

  /** Those that exist, by the very words that name them, in one statement. */
  public Map<String, Course> findByNames(Collection<String> idsOrCodes) {
    return new Names(idsOrCodes).find(getEntityManager(), Course.class, "course", "code");
  }
}
