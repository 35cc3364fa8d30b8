/**
 * What the OpenAPI document says once for all operations. What one operation says stands on that
 * operation.
 */
package org.lectern.contract;
