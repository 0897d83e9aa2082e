/** The page on which people try the API. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web.docs;
