/** What a contributor may choose: the facts about it, brought before the rules of the edition in force. */
@NullMarked
package itu.contribution.choice;

import org.jspecify.annotations.NullMarked;
