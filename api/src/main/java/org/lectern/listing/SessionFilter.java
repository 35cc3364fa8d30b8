package org.lectern.listing;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterStyle;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lectern.access.dates.SessionStatus;
import org.lectern.paging.Pager;
import org.lectern.problem.ProblemException;
import org.lectern.query.Names;
import org.lectern.query.Query;
import org.lectern.sql.Fragment;

/** The filters of the session list; all of them must hold. */
public class SessionFilter {
  private static final String NO_CATEGORY = "none";

  @QueryParam("q")
  @Parameter(description = "Part of the title.")
  String q;

  @QueryParam("category")
  @Parameter(
      description =
          "A category's id or name, or none for sessions without one. A name may hold a comma, so"
              + " several are given by repeating the parameter.",
      style = ParameterStyle.FORM,
      explode = Explode.TRUE)
  List<String> category;

  @QueryParam("status")
  @Parameter(description = "UPCOMING, ACTIVE or PAST; separate several with commas.")
  List<String> status;

  @QueryParam("from")
  @Parameter(
      description = "The access window includes this instant or day, or a later one.",
      schema = @Schema(anyOf = {Instant.class, LocalDate.class}))
  String from;

  @QueryParam("to")
  @Parameter(
      description = "The access window includes this instant or day, or an earlier one.",
      schema = @Schema(anyOf = {Instant.class, LocalDate.class}))
  String to;

  @QueryParam("coach")
  @Parameter(description = "Ids or usernames of session or course coaches, separated by commas.")
  List<String> coach;

  @QueryParam("externalId")
  @Parameter(description = "External ids of sessions (exact match), separated by commas.")
  List<String> externalId;

  private static final Fragment<Collection<String>> WITH_EXTERNAL_IDS =
      Fragment.ofMany(String.class, "s.external_id = any(:ids)");
  private static final Fragment<Collection<SessionStatus>> IN_STATUS =
      Fragment.ofMany(SessionStatus.class, "a.status = any(:statuses)");
  private static final Fragment<Instant> NOT_OVER_BEFORE =
      Fragment.of(Instant.class, "s.access_end is null or s.access_end >= :first");
  private static final Fragment<Instant> NOT_STARTED_AFTER =
      Fragment.of(Instant.class, "s.access_start is null or s.access_start <= :last");

  private record Categories(
      Collection<UUID> categoryIds, Collection<String> categoryNames, boolean uncategorised) {}

  private static final Fragment<Categories> IN_CATEGORIES =
      Fragment.of(
          Categories.class,
          """
          s.category_id in (
            select c.id from session_category c where c.id = any(:categoryIds) or %s)
          or :uncategorised and s.category_id is null"""
              .formatted(Names.among("c.name", "categoryNames")));

  private record Coaches(Collection<UUID> coachIds, Collection<String> coachNames) {}

  private static final Fragment<Coaches> COACHED_BY =
      Fragment.of(
          Coaches.class,
          """
          s.id in (
            select k.session_id from (
              select session_id, user_id from session_coach
              union all select session_id, user_id from session_course_coach) k
            where k.user_id in (
              select u.id from app_user u where u.id = any(:coachIds) or %s))"""
              .formatted(Names.among("u.username", "coachNames")));

  static final Fragment<?>[] CONDITIONS = {
    WITH_EXTERNAL_IDS, IN_STATUS, NOT_OVER_BEFORE, NOT_STARTED_AFTER, IN_CATEGORIES, COACHED_BY
  };

  <R> Pager<R> narrow(Pager<R> list, ZoneId zone) {
    list.search(q)
        .filter(WITH_EXTERNAL_IDS, Query.codes(externalId))
        .filter(IN_STATUS, Query.words("status", status, SessionStatus.class));
    byCategory(list);
    byCoach(list);
    return byRange(list, zone);
  }

  private void byCategory(Pager<?> list) {
    if (category == null || category.isEmpty()) return;
    var none = category.stream().anyMatch(NO_CATEGORY::equalsIgnoreCase);
    list.only(IN_CATEGORIES, new Categories(new Names(category).ids(), category, none));
  }

  private void byCoach(Pager<?> list) {
    var names = new Names(Query.codes(coach));
    if (names.words().isEmpty()) return;
    list.only(COACHED_BY, new Coaches(names.ids(), names.words()));
  }

  /** An open bound has no limit. */
  private <R> Pager<R> byRange(Pager<R> list, ZoneId zone) {
    var first = Query.instant("from", from, zone, false);
    var last = Query.instant("to", to, zone, true);
    if (first != null && last != null && last.isBefore(first)) {
      throw ProblemException.malformed("to", "bad-parameter.range");
    }
    return list.filter(NOT_OVER_BEFORE, first).filter(NOT_STARTED_AFTER, last);
  }
}
