package org.lectern.classgroup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lectern.paging.Names;
import org.lectern.paging.Query;
import org.lectern.problem.ProblemException;

/** All classes; a path names one by id alone, a body or a filter by name too. */
@ApplicationScoped
public class Classes implements PanacheRepositoryBase<ClassGroup, UUID> {
  public ClassGroup require(String id) {
    return Query.id(id)
        .flatMap(this::findByIdOptional)
        .orElseThrow(() -> ProblemException.notFound("class", id));
  }

  /** Those that exist, by the very words that name them, in one statement. */
  public Map<String, ClassGroup> findByNames(Collection<String> idsOrNames) {
    return new Names(idsOrNames).find(getEntityManager(), ClassGroup.class, "class_group", "name");
  }
}
