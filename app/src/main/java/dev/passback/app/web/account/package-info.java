/** What people see to for themselves: what they are called, their password, and tokens for their programs. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web.account;
