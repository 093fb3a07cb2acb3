/**
 * SQL for a promise that is still open, of `follow_up` with the session it was made in as `origin`: it is kept by the next
 * session with that person that was not skipped, or by the user saying so.
 */
export const openPromise = `follow_up.done_at IS NULL AND NOT EXISTS (
  SELECT 1 FROM session WHERE session.contact_id = follow_up.contact_id
    AND session.started_at > coalesce(origin.started_at, follow_up.made_at, 0)
    AND session.outcome IN ('done', 'looked'))`;
