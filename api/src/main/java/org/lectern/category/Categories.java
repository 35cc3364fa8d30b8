package org.lectern.category;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lectern.access.PlatformAct;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PersonSummary;
import org.lectern.paging.ListSql;
import org.lectern.paging.Names;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.Query;
import org.lectern.paging.SortKeys;
import org.lectern.patch.IfMatch;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;

/** All categories; a path names one by id alone. */
@ApplicationScoped
public class Categories implements PanacheRepositoryBase<Category, UUID> {
  private static final SortKeys KEYS =
      new SortKeys("name", "c.id", "uuid")
          .with("name", "c.name_order", "text")
          .with("startsAt", "c.starts_at", "timestamptz");

  private static final Fragment<UUID> BY_ID = Fragment.of(UUID.class, "c.id = :id");

  private static final ListSql<Void, CategoryResponse.Row> LIST =
      ListSql.of(
              Void.class,
              CategoryResponse.Row.class,
              KEYS,
              """
              select c.id, c.name, c.starts_at, c.ends_at, c.version, %s,
                (select count(*) from session s where s.category_id = c.id)::int as session_count"""
                  .formatted(PersonSummary.columns("u", "created_by_")),
              """
              from session_category c left join app_user u on u.id = c.created_by where true""")
          .searching("c.search")
          .narrowedBy(BY_ID);

  private final Database database;
  private final IfMatch ifMatch;

  Categories(Database database, IfMatch ifMatch) {
    this.database = database;
    this.ifMatch = ifMatch;
  }

  public Category require(String id) {
    return Query.id(id)
        .flatMap(this::findByIdOptional)
        .orElseThrow(() -> ProblemException.notFound("category", id));
  }

  /** A category that the caller may change, and has seen as it is. */
  public Category requireOwn(String id, CurrentUser caller) {
    var category = require(id);
    if (!caller.may(PlatformAct.CHANGE_CATEGORY, caller.id().equals(category.createdBy()))) {
      throw ProblemException.forbidden(
          "not-your-category", "Only who made a category, or an administrator, may change it.");
    }
    ifMatch.require(IfMatch.Of.CATEGORY, category.id());
    return category;
  }

  /** A body names a category by id or by name. */
  public Optional<Category> findByName(String idOrName) {
    return Optional.ofNullable(findByNames(List.of(idOrName)).get(idOrName));
  }

  /** Those that exist, by the very words that name them, in one statement. */
  public Map<String, Category> findByNames(Collection<String> idsOrNames) {
    return new Names(idsOrNames)
        .find(getEntityManager(), Category.class, "session_category", "name");
  }

  Page<CategoryResponse> list(
      String q, PageQuery page, String sort, Instant now, CurrentUser caller) {
    return LIST.with(null)
        .search(q)
        .page(database, page, sort, now)
        .map(row -> CategoryResponse.of(row, caller));
  }

  CategoryResponse describe(Category category, CurrentUser caller) {
    return LIST.with(null)
        .only(BY_ID, category.id())
        .first(database)
        .map(row -> CategoryResponse.of(row, caller))
        .orElseThrow(() -> ProblemException.notFound("category", category.id()));
  }
}
