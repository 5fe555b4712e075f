/** Whether an earlier recommendation `e` was put to the committee again by a motion that did not fall. */
export const IS_UNDER_WAY = `EXISTS (SELECT FROM addressees u
  WHERE u.recommendation_id = e.taken_up_as AND u.state <> 'fallen')`;
