/**
 * Which settings there are, and whether what was set is one of them and of the right kind. What a
 * setting does is said where it is used.
 */
package org.lectern.boot.settings;
