package org.lectern.paging;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lectern.problem.ProblemException;
import org.lectern.text.Flaw;
import org.lectern.text.Trimmed;

/**
 * Refuses query parameters that an operation does not have, or that are there and empty, so that a
 * typo or a variable of a script that was never set does not return everything; and characters that
 * nothing that is stored can hold.
 */
class KnownParameters {
  private static final String SEARCH = "q";

  /** What stands where an address held bytes that are no character. */
  private static final char UNREADABLE = '\uFFFD';

  private static final String NOT_UTF_8 =
      "This text holds bytes that are no character. Write the address in UTF-8.";

  private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

  @ServerRequestFilter
  public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
    if (flaw(request.getUriInfo().getPathParameters()).isPresent()) throw new NotFoundException();
    var given = request.getUriInfo().getQueryParameters();
    if (given.isEmpty() || resource.getResourceMethod() == null) return;
    var names = known.computeIfAbsent(resource.getResourceMethod(), KnownParameters::names);
    for (var parameter : given.entrySet()) {
      if (!names.contains(parameter.getKey())) throw unknown(parameter.getKey(), names);
      if (parameter.getValue().stream().anyMatch(Trimmed::isEmpty)) refuseEmpty(parameter.getKey());
    }
    flaw(given).ifPresent(KnownParameters::refuseFlawed);
  }

  /** A search for nothing finds everything, as one expects of it. */
  private static void refuseEmpty(String name) {
    if (name.equals(SEARCH)) return;
    throw ProblemException.malformed(
        name,
        "empty-parameter",
        "“%s” is empty. Give it a value, or leave it out.".formatted(name));
  }

  private static Optional<String> flaw(MultivaluedMap<String, String> texts) {
    return texts.values().stream()
        .flatMap(List::stream)
        .map(text -> text.indexOf(UNREADABLE) >= 0 ? Optional.of(NOT_UTF_8) : Flaw.of(text))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static void refuseFlawed(String sentence) {
    throw ProblemException.malformed("", "bad-parameter", sentence);
  }

  private static Set<String> names(Method method) {
    var names = new TreeSet<String>();
    for (Parameter parameter : method.getParameters()) {
      var query = parameter.getAnnotation(QueryParam.class);
      if (query != null) names.add(query.value());
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        Arrays.stream(parameter.getType().getDeclaredFields())
            .map(field -> field.getAnnotation(QueryParam.class))
            .filter(java.util.Objects::nonNull)
            .forEach(field -> names.add(field.value()));
      }
    }
    return names;
  }

  private static ProblemException unknown(String name, Set<String> names) {
    var known = names.isEmpty() ? "It takes none." : "It takes " + String.join(", ", names) + ".";
    return ProblemException.malformed(
        name,
        "unknown-parameter",
        "This operation has no parameter “%s”. %s".formatted(name, known));
  }
}
