package org.lectern.query;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lectern.problem.FieldFault;
import org.lectern.problem.ProblemException;
import org.lectern.sentence.Sentence;
import org.lectern.text.Flaw;
import org.lectern.text.Trimmed;

/**
 * Refuses unknown and empty query parameters, so that a typo or an unset variable of a script does
 * not return everything, and characters that cannot be stored.
 */
class KnownParameters {
  private static final String SEARCH = "q";

  /** What replaces bytes in an address that are not characters. */
  private static final char UNREADABLE = '\uFFFD';

  private static final Sentence NOT_UTF_8 = Sentence.of("bad-parameter.not-utf-8");

  /** The parameters of each operation, and whether they may be repeated. */
  private final Map<Method, Map<String, Boolean>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
    if (flaw(request.getUriInfo().getPathParameters()).isPresent()) throw new NotFoundException();
    var given = request.getUriInfo().getQueryParameters();
    if (given.isEmpty() || resource.getResourceMethod() == null) return;
    var ours = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::of);
    for (var parameter : given.entrySet()) {
      var mayRepeat = ours.get(parameter.getKey());
      if (mayRepeat == null) throw unknown(parameter.getKey(), ours.keySet());
      if (!mayRepeat && parameter.getValue().size() > 1) throw repeated(parameter.getKey());
      if (parameter.getValue().stream().anyMatch(Trimmed::isEmpty)) refuseEmpty(parameter.getKey());
    }
    flaw(given).ifPresent(KnownParameters::refuseFlawed);
  }

  /** An empty search finds everything, as expected. */
  private static void refuseEmpty(String name) {
    if (name.equals(SEARCH)) return;
    throw ProblemException.malformed(name, "empty-parameter", name);
  }

  private static Optional<Sentence> flaw(MultivaluedMap<String, String> texts) {
    return texts.values().stream()
        .flatMap(List::stream)
        .map(text -> text.indexOf(UNREADABLE) >= 0 ? Optional.of(NOT_UTF_8) : Flaw.of(text))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void refuseFlawed(Sentence sentence) {
    throw ProblemException.malformed(new FieldFault("", "bad-parameter", sentence));
  }

  private static Map<String, Boolean> of(Method method) {
    var ours = new TreeMap<String, Boolean>();
    for (Parameter parameter : method.getParameters()) {
      add(ours, parameter, parameter.getType());
      if (!parameter.isAnnotationPresent(BeanParam.class)) continue;
      for (var field : parameter.getType().getDeclaredFields()) add(ours, field, field.getType());
    }
    return ours;
  }

  private static void add(Map<String, Boolean> ours, AnnotatedElement place, Class<?> type) {
    var query = place.getAnnotation(QueryParam.class);
    if (query != null) ours.put(query.value(), Collection.class.isAssignableFrom(type));
  }

  private static ProblemException repeated(String name) {
    return ProblemException.malformed(name, "repeated-parameter", name);
  }

  private static ProblemException unknown(String name, Set<String> names) {
    if (names.isEmpty()) return ProblemException.malformed(name, "unknown-parameter.none", name);
    return ProblemException.malformed(name, "unknown-parameter", name, String.join(", ", names));
  }
}
