/** What the codes of membership mean, in six languages and dated: categories, benefits, ecosystem segments, study groups. */
@NullMarked
package itu.membership.vocabulary;

import org.jspecify.annotations.NullMarked;
