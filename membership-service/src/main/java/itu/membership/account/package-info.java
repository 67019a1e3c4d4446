/** One page of facts per Member State or organization, from this service's record and what the others told. */
@NullMarked
package itu.membership.account;

import org.jspecify.annotations.NullMarked;
