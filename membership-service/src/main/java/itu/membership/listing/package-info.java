/**
 * Lists, searches and exports organizations. Every question reads along one index and looks at a bounded number of its entries,
 * so that it costs the same however many organizations there are; a page may then be short and still have a next one.
 */
@NullMarked
package itu.membership.listing;

import org.jspecify.annotations.NullMarked;
