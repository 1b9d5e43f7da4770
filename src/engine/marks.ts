/** The value of `depends`, which no table gives. */
export const DEPENDS = 'depends';

/** Key of a link that names the edition of the policy. */
export const POLICY = 'policy';
