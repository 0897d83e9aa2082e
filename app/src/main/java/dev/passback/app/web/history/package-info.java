/** Looking back: transfers, what each changed, putting one back, and what people did. */
@org.jspecify.annotations.NullMarked
package dev.passback.app.web.history;
