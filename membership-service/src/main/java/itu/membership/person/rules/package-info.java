/** What a person's data may be used for, derived from the ground it is held on and the consents given and withdrawn. */
@NullMarked
package itu.membership.person.rules;

import org.jspecify.annotations.NullMarked;
