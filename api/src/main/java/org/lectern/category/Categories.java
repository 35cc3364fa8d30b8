package org.lectern.category;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.lectern.access.rights.PlatformAct;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PersonSummary;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.problem.ProblemException;
import org.lectern.query.Names;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;
import org.lectern.sql.Statement;

/** All categories; a path takes only an id. */
@ApplicationScoped
public class Categories implements PanacheRepositoryBase<Category, UUID> {
  private static final SortKeys KEYS =
      new SortKeys("name", "c.id", "uuid")
          .with("name", "c.name_order", "text")
          .with("startsAt", "c.starts_at", "timestamptz");

  private static final Statement<UUID, Integer> VERSION =
      Statement.of(
          UUID.class,
          Integer.class,
          "select version from session_category where id = :id for no key update");

  private record Named(String word, CategorySummary category) {}

  private static final Statement<Names.Asked, Named> NAMED =
      Statement.of(
          Names.Asked.class,
          Named.class,
          """
          select asked.word, c.id as category_id, c.name as category_name
          from unnest(cast(:words as text[]), cast(:ids as uuid[])) as asked(word, id)
          cross join lateral (
            select id, name from session_category where id = asked.id
            union all
            select id, name from session_category
            where asked.id is null and name_fold(name) = name_fold(asked.word)) c""");

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

  /** A category that the caller may change, after checking {@code If-Match}. */
  public Category requireOwn(String id, CurrentUser caller) {
    var category = require(id);
    if (!caller.may(PlatformAct.CHANGE_CATEGORY, caller.id().equals(category.createdBy()))) {
      throw ProblemException.forbidden("not-your-category");
    }
    ifMatch.require(VERSION, category.id());
    return category;
  }

  /** A body names a category by id or by name. */
  public Optional<CategorySummary> findByName(String idOrName) {
    return Optional.ofNullable(findByNames(List.of(idOrName)).get(idOrName));
  }

  /** Those that exist, keyed by the names as given, in one statement. */
  public Map<String, CategorySummary> findByNames(Collection<String> idsOrNames) {
    return new Names(idsOrNames).find(database, NAMED, Named::word, Named::category);
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
