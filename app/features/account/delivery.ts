/** Whether a mail leaves the house depends on who runs it, so nothing more than this is promised. */
export const deliveryNote =
  'If a message can be delivered, it is on its way; otherwise an admin of this guild can pass it on.'
