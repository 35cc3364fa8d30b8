package org.lectern.planning;

import jakarta.enterprise.context.ApplicationScoped;
import org.lectern.category.Categories;
import org.lectern.category.CategorySummary;
import org.lectern.problem.Faults;

/** The category that a session's details name, by id or name. */
@ApplicationScoped
class CategoryChoice {
  private final Categories categories;

  CategoryChoice(Categories categories) {
    this.categories = categories;
  }

  /** Null if none is named, or if the name is unknown, which is a fault. */
  CategorySummary find(String name, Faults faults) {
    if (name == null) return null;
    var found = categories.findByName(name);
    if (found.isEmpty()) {
      faults.add("/category", "unknown-category", name);
    }
    return found.orElse(null);
  }
}
