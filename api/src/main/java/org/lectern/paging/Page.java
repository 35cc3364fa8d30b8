package org.lectern.paging;

import java.util.List;
import java.util.function.Function;
import org.lectern.problem.ProblemException;

/** One page of a list, in the order that was asked for. */
public record Page<T>(List<T> items, PageInfo page) implements Paged {
  /** The same page with each item made into something else. */
  public <R> Page<R> map(Function<T, R> each) {
    return new Page<>(items.stream().map(each).toList(), page);
  }

  /** The item of a page of one, or 404 if {@code what} was deleted since it was found. */
  public T only(String what, Object id) {
    return items.stream().findFirst().orElseThrow(() -> ProblemException.notFound(what, id));
  }
}
