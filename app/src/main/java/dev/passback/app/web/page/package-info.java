/** What all pages have in common: who looks at them, where they are, and what is shown when something fails. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web.page;
