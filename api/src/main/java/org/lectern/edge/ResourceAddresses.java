package org.lectern.edge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The addresses of all resources and the methods that each supports, from their annotations. */
@ApplicationScoped
class ResourceAddresses {
  private static final String ANY = "{}";

  /** The segments that may follow, and the methods of an address that ends here. */
  private static final class Step {
    private final Map<String, Step> next = new HashMap<>();
    private final SortedSet<String> methods = new TreeSet<>();

    void collect(List<String> rest, SortedSet<String> found) {
      if (rest.isEmpty()) {
        found.addAll(methods);
        return;
      }
      for (var name : List.of(rest.get(0), ANY)) {
        if (next.containsKey(name)) next.get(name).collect(rest.subList(1, rest.size()), found);
      }
    }
  }

  private final Step root = new Step();

  ResourceAddresses(BeanManager beans) {
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(Bean::getBeanClass)
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(type -> Arrays.stream(type.getMethods()))
        .forEach(this::add);
  }

  /** The methods at a path, from all resources there; empty if there is none. */
  SortedSet<String> methodsOf(String path) {
    var found = new TreeSet<String>();
    root.collect(segments(path), found);
    if (found.contains("GET")) found.add("HEAD");
    if (!found.isEmpty()) found.add("OPTIONS");
    return found;
  }

  private void add(Method method) {
    for (var annotation : method.getAnnotations()) {
      var verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb == null) continue;
      var step = root;
      for (var segment : segments(address(method))) {
        var name = segment.startsWith("{") ? ANY : segment;
        step = step.next.computeIfAbsent(name, none -> new Step());
      }
      step.methods.add(verb.value());
    }
  }

  private static String address(Method method) {
    var resource = method.getDeclaringClass().getAnnotation(Path.class).value();
    var own = method.getAnnotation(Path.class);
    return own == null ? resource : resource + "/" + own.value();
  }

  /** Anything after a semicolon is ignored. */
  private static List<String> segments(String path) {
    return Arrays.stream(path.split("/+"))
        .map(segment -> segment.split(";", 2)[0])
        .filter(segment -> !segment.isEmpty())
        .toList();
  }
}
