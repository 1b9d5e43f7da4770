/** The value of `depends`, which no table gives. */
export const DEPENDS = 'depends';

/** Key of a link that names the edition of the policy. */
export const POLICY = 'policy';

/** The key of the verdict over all items. */
export const OVERALL = 'overall';
