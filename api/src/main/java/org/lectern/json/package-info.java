/**
 * Reads JSON into request records, strictly, with a pointer to each fault. What a value must
 * satisfy is said by the record that takes it.
 */
package org.lectern.json;
