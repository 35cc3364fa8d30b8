/**
 * The way from a process to a running application, and what it says of itself. It knows everything
 * and nothing knows it; what a feature needs while the application runs belongs to that feature.
 */
package org.lectern.boot;
