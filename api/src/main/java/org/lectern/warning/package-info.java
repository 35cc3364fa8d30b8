/**
 * What an answer warns about although it succeeded, and how that can be mended. What makes a
 * request fail is in {@link org.lectern.problem}.
 */
package org.lectern.warning;
